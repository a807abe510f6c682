import { useEffect, useRef } from 'preact/hooks';
import type { FileProblem } from './model.ts';
import type { BuilderStrings } from './strings.ts';

const SHOWN = 50;

/** What is wrong with a file that was brought in, by line and field. Takes the focus, as it answers what was just done. */
export function FileProblems({ problems = [], words }: { problems?: readonly FileProblem[]; words: BuilderStrings }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  const { bring } = words;
  const inLines = problems.some(({ line, field }) => line !== null || field !== null);
  return (
    <section ref={box} class="problems" aria-label={bring.problems} tabIndex={-1}>
      <p class="alert">{bring.problems}</p>
      {inLines ? (
        <Table problems={problems} words={words} />
      ) : (
        problems.map(({ file, message }) => (
          <p key={message} lang="en">
            {file} {message}
          </p>
        ))
      )}
      {problems.length > SHOWN && <p>{bring.more(problems.length - SHOWN)}</p>}
    </section>
  );
}

function Table({ problems, words: { bring } }: { problems: readonly FileProblem[]; words: BuilderStrings }) {
  return (
    <table>
      <caption class="quiet">{[...new Set(problems.map(({ file }) => file))].join(', ')}</caption>
      <thead>
        <tr>
          <th scope="col">{bring.line}</th>
          <th scope="col">{bring.field}</th>
          <th scope="col">{bring.problem}</th>
        </tr>
      </thead>
      <tbody>
        {problems.slice(0, SHOWN).map(({ line, field, message }) => (
          <tr key={`${line} ${field} ${message}`}>
            <td>{line ?? bring.whole}</td>
            <td>{field ?? ''}</td>
            <td lang="en">{message}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
