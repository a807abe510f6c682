import { useEffect, useRef } from 'preact/hooks';
import { groupedProblems } from './grouped-problems.ts';
import type { FileProblem } from './model.ts';
import { BUILDER_STRINGS, type BuilderStrings } from './strings.ts';

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
        problems.map((problem) => (
          <p key={problem.message}>
            {problem.file} <Message problem={problem} words={words} />
          </p>
        ))
      )}
    </section>
  );
}

function Table({ problems, words }: { problems: readonly FileProblem[]; words: BuilderStrings }) {
  const { bring } = words;
  const groups = groupedProblems(problems);
  return (
    <>
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
          {groups.slice(0, SHOWN).map(({ lines, problem }) => (
            <tr key={`${problem.line} ${problem.field} ${problem.message}`}>
              <td>{lines === '' ? bring.whole : lines}</td>
              <td>{problem.field ?? ''}</td>
              <td>
                <Message problem={problem} words={words} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {groups.length > SHOWN && <p>{bring.more(groups.length - SHOWN)}</p>}
    </>
  );
}

/** In English where the import has no Welsh words for it. */
function Message({ problem: { message, cy }, words }: { problem: FileProblem; words: BuilderStrings }) {
  const welsh = words === BUILDER_STRINGS.cy && cy !== undefined;
  return <span lang={welsh ? 'cy' : 'en'}>{welsh ? cy : message}</span>;
}
