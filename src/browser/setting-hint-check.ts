import type { SettingHint } from '../core/checklist/setting-hint.ts';
import { CHECKLIST_ITEM_IDS } from '../core/checklist-item-ids.ts';
import type { ExplainedClause } from '../core/explain/explanation.ts';
import { isOneOf, isRecord, isText } from './check.ts';

const LONG = 2000;

const isClause = (raw: unknown): raw is ExplainedClause =>
  isRecord(raw) &&
  isText(raw.intro, LONG) &&
  isText(raw.policy, LONG) &&
  isText(raw.where, LONG) &&
  isText(raw.asks, LONG);

/** Undefined where it is not of this shape. */
export function asSettingHint(raw: unknown): SettingHint | undefined {
  if (!isRecord(raw) || !isOneOf(CHECKLIST_ITEM_IDS, raw.item)) return undefined;
  const { item, about, advice } = raw;
  if (!isRecord(about) || !isText(about.id, LONG) || !isText(about.notice, LONG)) return undefined;
  if (about.clause !== null && !isClause(about.clause)) return undefined;
  if (!isRecord(advice)) return undefined;
  const { good, open, unknown } = advice;
  if (!isText(good, LONG) || !isText(open, LONG) || !isText(unknown, LONG)) return undefined;
  const { id, notice, clause } = about;
  return { item, about: { id, notice, advice: '', clause, contacts: [] }, advice: { good, open, unknown } };
}
