/**
 * Solves A X = B for symmetric positive definite A (n x n, row by row) and `columns` right sides (n x columns), in place
 * by Cholesky; a small ridge keeps singular ones harmless. Returns B, now X.
 */
export function solve(a: Float64Array, b: Float64Array, n: number, columns: number): Float64Array {
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = a[i * n + j] as number;
      for (let k = 0; k < j; k += 1) sum -= (a[i * n + k] as number) * (a[j * n + k] as number);
      a[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / (a[j * n + j] as number);
    }
  }
  for (let column = 0; column < columns; column += 1) {
    for (let i = 0; i < n; i += 1) {
      let sum = b[i * columns + column] as number;
      for (let k = 0; k < i; k += 1) sum -= (a[i * n + k] as number) * (b[k * columns + column] as number);
      b[i * columns + column] = sum / (a[i * n + i] as number);
    }
    for (let i = n - 1; i >= 0; i -= 1) {
      let sum = b[i * columns + column] as number;
      for (let k = i + 1; k < n; k += 1) sum -= (a[k * n + i] as number) * (b[k * columns + column] as number);
      b[i * columns + column] = sum / (a[i * n + i] as number);
    }
  }
  return b;
}
