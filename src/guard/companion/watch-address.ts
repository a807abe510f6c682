/** The sites change the address without loading; its own API tells of that where there is one, and a look now and then elsewhere. */
export function watchAddress(changed: () => void, signal: AbortSignal): void {
  let address = location.href;
  const look = () => {
    if (location.href === address) return;
    address = location.href;
    changed();
  };
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  window.addEventListener('popstate', look, { signal });
  const timer = setInterval(look, 1000);
  signal.addEventListener('abort', () => clearInterval(timer));
}
