/**
 * Figures as they are printed.
 */
export function milliseconds(value: number): string {
  return `${value < 100 ? value.toFixed(2) : Math.round(value)} ms`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

export function times(value: number): string {
  return `×${value < 100 ? value.toFixed(2) : Math.round(value)}`;
}

export function percent(share: number): string {
  return Number.isNaN(share) ? '-' : `${(share * 100).toFixed(1)}%`;
}
