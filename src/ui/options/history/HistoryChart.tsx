import type { Language } from '../../../core/language.ts';
import { longDay } from '../../page/dates.ts';
import { CATEGORY_NAMES } from '../category-names.ts';
import type { HistoryEntry } from '../model.ts';
import { type ChartRow, chartOf, WEEKS } from './chart-of.ts';
import { HISTORY_STRINGS } from './history-strings.ts';

interface Props {
  history: readonly HistoryEntry[];
  /** ISO day. */
  today: string;
  language: Language;
}

/** Units of the drawing: a week's width, and the height of the highest bar. */
const STEP = 20;
const BAR = 12;
const HIGH = 30;

/** `2 November`: the year stands in the table. */
const dayAndMonth = (isoDay: string, language: Language) => longDay(isoDay, language).split(' ').slice(0, 2).join(' ');

/** The last weeks, a strip of bars for each category: filled for what was changed, hollow for what went on as it was. */
export function HistoryChart({ history, today, language }: Props) {
  const words = HISTORY_STRINGS[language];
  const { mondays, rows, most } = chartOf(history, today);
  const [first = '', last = ''] = [mondays[0], mondays.at(-1)];
  return (
    <figure class="chart">
      <figcaption>{words.chart}</figcaption>
      {rows.length === 0 ? (
        <p class="quiet">{words.chartEmpty}</p>
      ) : (
        <>
          <ul class="key" aria-hidden="true">
            <li class="changed">{words.changed}</li>
            <li class="as-it-was">{words.asItWas}</li>
          </ul>
          {rows.map((row) => (
            <Strip key={row.category} row={row} most={most} language={language} />
          ))}
          <p class="axis" aria-hidden="true">
            <span>{dayAndMonth(first, language)}</span>
            <span>{dayAndMonth(last, language)}</span>
          </p>
        </>
      )}
    </figure>
  );
}

function Strip({ row, most, language }: { row: ChartRow; most: number; language: Language }) {
  const words = HISTORY_STRINGS[language];
  const about = CATEGORY_NAMES[language][row.category];
  const scale = (HIGH - 2) / most;
  return (
    <div class="strip">
      <span aria-hidden="true">{about}</span>
      <svg
        role="img"
        aria-label={words.row(about, row.total, row.changed)}
        viewBox={`0 0 ${WEEKS * STEP} ${HIGH + 1}`}
        preserveAspectRatio="none"
      >
        {row.bars.map(({ monday, changed, asItWas }, at) => (
          <g key={monday}>
            <title>{words.bar(longDay(monday, language), changed, asItWas)}</title>
            <rect class="week" x={at * STEP} y={0} width={STEP} height={HIGH} />
            {changed > 0 && <Bar at={at} from={0} height={changed * scale} name="changed" />}
            {asItWas > 0 && <Bar at={at} from={changed * scale} height={asItWas * scale} name="as-it-was" />}
          </g>
        ))}
        <path d={`M0 ${HIGH}H${WEEKS * STEP}`} />
      </svg>
      <strong aria-hidden="true">{row.total}</strong>
    </div>
  );
}

function Bar({ at, from, height, name }: { at: number; from: number; height: number; name: string }) {
  return <rect class={name} x={at * STEP + (STEP - BAR) / 2} y={HIGH - from - height} width={BAR} height={height} />;
}
