interface Props {
  label: string;
  /** Ids of headings on the page, with their texts. */
  links: readonly { readonly id: string; readonly text: string }[];
}

/** A short way to every part of a long page. */
export function SectionLinks({ label, links }: Props) {
  return (
    <nav aria-label={label} class="sections">
      <ul>
        {links.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
