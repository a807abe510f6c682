import type { TemplatePolicy } from './group-policy-model.ts';
import type { ChromiumBrowser } from './install-entry.ts';
import { element, type Xml, xmlFile } from './xml.ts';

export const POLICY_NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
const CATEGORY: Readonly<Record<ChromiumBrowser, string>> = { chrome: 'Cat_Chrome', edge: 'Cat_Edge' };

const string = (id: string): string => `$(string.${id})`;
const name = (id: string) => ({ name: id, displayName: string(id) });

/** The template (ADMX): learn.microsoft.com, MS-GPREG 7, 'ADMX schema' (read November 2026). */
export const admx = (policies: readonly TemplatePolicy[]): string =>
  xmlFile(
    element(
      'policyDefinitions',
      { xmlns: POLICY_NAMESPACE, revision: '1.0', schemaVersion: '1.0' },
      element('policyNamespaces', {}, element('target', { prefix: 'purplepen', namespace: 'PurplePen.Policies' })),
      element('resources', { minRequiredRevision: '1.0' }),
      element('supportedOn', {}, element('definitions', {}, element('definition', name('Supported')))),
      element(
        'categories',
        {},
        element('category', name('Cat_PurplePen')),
        ...Object.values(CATEGORY).map((id) =>
          element('category', name(id), element('parentCategory', { ref: 'Cat_PurplePen' })),
        ),
      ),
      element('policies', {}, ...policies.map(policy)),
    ),
  );

function policy({ name: id, browser, text, key, write }: TemplatePolicy): Xml {
  const boxes = 'boxes' in write;
  const attributes = {
    name: id,
    class: 'Both',
    displayName: string(id),
    explainText: string(`Explain_${text}`),
    ...(boxes ? { presentation: `$(presentation.${id})` } : {}),
    key,
    ...(boxes ? {} : { valueName: write.valueName }),
  };
  const place = [element('parentCategory', { ref: CATEGORY[browser] }), element('supportedOn', { ref: 'Supported' })];
  if (boxes) {
    const texts = write.boxes.map(({ id: box, valueName, maxLength }) =>
      element('text', { id: box, valueName, required: 'true', maxLength: String(maxLength) }),
    );
    return element('policy', attributes, ...place, element('elements', {}, ...texts));
  }
  const { enabled } = write;
  const value =
    typeof enabled === 'number' ? element('decimal', { value: String(enabled) }) : element('string', {}, enabled);
  const off = typeof enabled === 'number' ? element('decimal', { value: '0' }) : element('delete', {});
  return element('policy', attributes, ...place, element('enabledValue', {}, value), element('disabledValue', {}, off));
}
