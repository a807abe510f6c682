import type { Language } from '../../core/language.ts';
import { ADML_STRINGS } from './adml-strings.ts';
import { POLICY_NAMESPACE } from './admx.ts';
import type { TemplatePolicy } from './group-policy-model.ts';
import { element, type Xml, xmlFile } from './xml.ts';

/** The words of the template (ADML), for the folder of one language. Intune takes the English one only. */
export function adml(policies: readonly TemplatePolicy[], language: Language): string {
  const words = ADML_STRINGS[language];
  const strings: [id: string, text: string][] = [
    ['Cat_PurplePen', 'Purple Pen'],
    ['Cat_Chrome', 'Google Chrome'],
    ['Cat_Edge', 'Microsoft Edge'],
    ['Supported', words.supported],
    ...policies.map(({ name, text }): [string, string] => [name, words.title[text]]),
    ...[...new Set(policies.map(({ text }) => text))].map((text): [string, string] => [
      `Explain_${text}`,
      words.explain[text],
    ]),
  ];
  return xmlFile(
    element(
      'policyDefinitionResources',
      { xmlns: POLICY_NAMESPACE, revision: '1.0', schemaVersion: '1.0' },
      element('displayName', {}, 'Purple Pen'),
      element('description', {}, words.description),
      element(
        'resources',
        {},
        element('stringTable', {}, ...strings.map(([id, text]) => element('string', { id }, text))),
        element('presentationTable', {}, ...policies.flatMap((policy) => presentation(policy, words.box))),
      ),
    ),
  );
}

function presentation({ name, write }: TemplatePolicy, labels: Readonly<Record<string, string>>): Xml[] {
  if (!('boxes' in write)) return [];
  const boxes = write.boxes.map(({ id, valueName }) =>
    element('textBox', { refId: id }, element('label', {}, labels[valueName] ?? valueName)),
  );
  return [element('presentation', { id: name }, ...boxes)];
}
