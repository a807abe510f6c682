/** Text and attribute values as SVG takes them. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export interface SvgText {
  readonly title: string;
  /** What a reader who cannot see the picture needs to know. */
  readonly description: string;
}

/** Colours after Okabe and Ito, told apart with any colour vision; lines differ in their dashes too. */
const STYLE = `
.ground{fill:#fff}text{fill:#222;font:13px system-ui,sans-serif}.small{font-size:11px}.name{font-weight:600}
.axis{stroke:#777;fill:none}.grid{stroke:#e2e2e2;fill:none}.line{fill:none;stroke-width:2}.band{opacity:.18;stroke:none}
.s0{stroke:#0072b2}.s1{stroke:#b34700}.s2{stroke:#00785a}.f0{fill:#0072b2}.f1{fill:#b34700}.f2{fill:#00785a}
.s1.line{stroke-dasharray:7 4}.s2.line{stroke-dasharray:2 4}
@media(prefers-color-scheme:dark){.ground{fill:#16181c}text{fill:#e8e8e8}.axis{stroke:#999}.grid{stroke:#33373d}
.s0{stroke:#56b4e9}.s1{stroke:#f0a04b}.s2{stroke:#3fc79f}.f0{fill:#56b4e9}.f1{fill:#f0a04b}.f2{fill:#3fc79f}}
`.trim();

/** A picture that stands alone: with a name, a description and its own ground, readable in light and in dark. */
export const svgDocument = ({ title, description }: SvgText, width: number, height: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">${escaped(title)}</title>
<desc id="desc">${escaped(description)}</desc>
<style>${STYLE}</style>
<rect class="ground" width="${width}" height="${height}"/>
${body}
</svg>
`;

/** Short numbers, so that files stay small and the same on every machine. */
export const px = (n: number): string => String(Number(n.toFixed(1)));
