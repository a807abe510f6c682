/** What `promise` comes to, or `late` where that takes longer than `ms`. Rejects as it does in time. */
export async function withinMs<T>(ms: number, promise: Promise<T>, late: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(late), ms);
  });
  return Promise.race([promise, over]).finally(() => clearTimeout(timer));
}
