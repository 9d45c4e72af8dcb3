// The HTML of one page of each kind, held against html-validate.
import { Faults } from './faults.mjs';
import { load } from './packages.mjs';

/** What is not asked for, each with its reason. */
const RULES = {
  // A title begins with what a member has called a thing; it is not shortened.
  'long-title': 'off',
  // Tables that scroll are named and reached by the keyboard; a section or a set of fields they are not.
  'prefer-native-element': ['error', { exclude: ['region', 'group'] }],
  // Boxes of one name are how a form sends several; and a box has a hidden field before it, so that an empty one is sent.
  'form-dup-name': 'off',
  // Lists and groups may have names, as ARIA allows.
  'aria-label-misuse': ['error', { allowAnyNamable: true }],
};

/** One page of each kind. What several kinds share is told once. */
export async function checkMarkup(world, kinds) {
  const { HtmlValidate, StaticConfigLoader } = load('html-validate');
  const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:recommended'], rules: RULES }));
  const faults = new Faults(world);
  for (const [kind, { html }] of kinds) {
    const report = await validator.validateString(html);
    for (const { messages } of report.results) {
      for (const { ruleId, message, selector } of messages) {
        faults.note(`${ruleId}: ${message.replace(/"[^"]{30,}"/g, '…')}`, `${kind} at ${(selector ?? '').slice(-90)}`);
      }
    }
  }
  faults.tell();
  console.log(`${kinds.size} kinds of pages held against html-validate`);
}
