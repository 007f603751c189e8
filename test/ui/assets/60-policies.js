/** UI policies: when a value changes, fields are shown, required or locked as the conditions say. */
(() => {
  const form = document.querySelector('form[data-policies]');
  if (!form) return;
  const policies = JSON.parse(form.dataset.policies);
  const stored = JSON.parse(form.dataset.values);
  if (policies.length === 0) return;

  const valueOf = (name) => {
    const inputs = [...form.querySelectorAll(`[name="${CSS.escape(name)}"]`)].filter(
      (input) => !input.disabled,
    );
    const input = inputs.at(-1);
    if (!input) return stored[name] ?? '';
    if (input.type === 'checkbox') return input.checked ? 'true' : 'false';
    return input.value;
  };

  const isTrue = (text) => (text === '1' ? 'true' : text === '0' ? 'false' : text);
  const TESTS = {
    '=': (value, wanted) => isTrue(value) === isTrue(wanted),
    '!=': (value, wanted) => isTrue(value) !== isTrue(wanted),
    IN: (value, wanted) => wanted.split(',').includes(value),
    'NOT IN': (value, wanted) => !wanted.split(',').includes(value),
    ISEMPTY: (value) => value === '',
    ISNOTEMPTY: (value) => value !== '',
    LIKE: (value, wanted) => value.toLowerCase().includes(wanted.toLowerCase()),
    'NOT LIKE': (value, wanted) => !value.toLowerCase().includes(wanted.toLowerCase()),
    STARTSWITH: (value, wanted) => value.toLowerCase().startsWith(wanted.toLowerCase()),
    ENDSWITH: (value, wanted) => value.toLowerCase().endsWith(wanted.toLowerCase()),
  };

  const holds = ({ groups }) =>
    groups.some((group) =>
      group.every((clause) =>
        clause.some(({ field, operator, value }) => TESTS[operator](valueOf(field), value)),
      ),
    );

  const show = (field, { visible, mandatory, readOnly }) => {
    const place = form.querySelector(`[data-field="${CSS.escape(field)}"]`);
    if (!place) return;
    if (visible !== undefined) place.hidden = !visible;
    for (const control of place.querySelectorAll('input:not([type="hidden"]), select, textarea')) {
      if (mandatory !== undefined) control.setAttribute('aria-required', String(mandatory));
      if (readOnly !== undefined && 'readOnly' in control) control.readOnly = readOnly;
    }
    if (mandatory !== undefined) place.dataset.mandatory = String(mandatory);
  };

  const follow = () => {
    const states = new Map();
    for (const policy of policies) {
      const met = holds(policy);
      if (!met && !policy.reverse) continue;
      for (const { field, ...effect } of policy.effects) {
        const turned = Object.entries(effect).map(([name, state]) => [name, state === met]);
        states.set(field, { ...states.get(field), ...Object.fromEntries(turned) });
      }
    }
    for (const [field, state] of states) show(field, state);
  };

  form.addEventListener('change', follow);
})();
