/** Theme, navigator, popups, tabs, questions before something is deleted. */
(() => {
  ui.on('click', '[data-theme-switch]', () => {
    const root = document.documentElement;
    const dark = root.dataset.theme
      ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    document.cookie = `ui_theme=${root.dataset.theme}; Path=/; Max-Age=31536000; SameSite=Lax`;
  });

  ui.on('click', '[data-toggle]', (button) => {
    const open = document.getElementById(button.dataset.toggle)?.classList.toggle('open');
    button.setAttribute('aria-expanded', String(open === true));
  });

  ui.on('click', '[data-open-dialog]', (button) => {
    document.getElementById(button.dataset.openDialog)?.showModal();
  });
  ui.on('click', '[data-close-dialog]', (button) => button.closest('dialog')?.close());
  document.querySelector('dialog[data-open]')?.showModal();

  ui.on('click', 'button[data-confirm]', (button, event) => {
    if (!confirm(button.dataset.confirm)) event.preventDefault();
  });

  ui.on('change', '[data-mark-all]', (box) => {
    const table = box.closest('table');
    for (const each of table.querySelectorAll(`input[name="${box.dataset.markAll}"]`))
      each.checked = box.checked;
  });

  // A choice that takes effect at once, such as that of a user.
  ui.on('change', 'select[data-submit]', (select) => select.form?.requestSubmit());

  const select = (tab) => {
    for (const each of tab.parentElement.querySelectorAll('[role="tab"]')) {
      const chosen = each === tab;
      each.setAttribute('aria-selected', String(chosen));
      each.tabIndex = chosen ? 0 : -1;
      const panel = document.getElementById(each.getAttribute('aria-controls'));
      if (panel) panel.hidden = !chosen;
    }
  };
  for (const tab of document.querySelectorAll('[role="tab"][aria-selected="true"]')) select(tab);
  ui.on('click', '[role="tab"]', select);
  ui.on('keydown', '[role="tab"]', (tab, event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) return;
    const tabs = [...tab.parentElement.querySelectorAll('[role="tab"]')];
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
    select(next);
    next.focus();
  });
})();
