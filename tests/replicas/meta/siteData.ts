/** One of Meta's inline data blocks. `<` is escaped as they do it, so that text can never end the script element. */
export function siteData(define: readonly unknown[]): string {
  const require = [['ScheduledServerJS', 'handle', null, [{ __bbox: { define, require: [] } }]]];
  const json = JSON.stringify({ require }).replaceAll('<', '\\u003C');
  return `<script type="application/json" data-content-len="${json.length}" data-sjs>${json}</script>`;
}

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** The root that React takes over; its id ends in something new at each load. */
export const mountPoint = (): string => `<div id="mount_0_0_${Math.random().toString(36).slice(2, 4)}"></div>`;
