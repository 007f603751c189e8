/** Shared by the scripts of the kit: requests with the token of the session, and messages above the content. */
const ui = {
  token: () => document.querySelector('meta[name="csrf-token"]')?.content ?? '',

  /** Posts a form's values; answers with JSON. Throws the message of a refusal. */
  async post(address, values) {
    const body = new URLSearchParams({ ...values, sysparm_ck: ui.token() });
    const response = await fetch(address, { method: 'POST', body, headers: { Accept: 'application/json' } });
    return ui.answerOf(response);
  },

  async get(address) {
    return ui.answerOf(await fetch(address, { headers: { Accept: 'application/json' } }));
  },

  async answerOf(response) {
    const answer = await response.json().catch(() => ({}));
    if (!response.ok)
      throw new Error(answer.error?.detail ?? answer.error?.message ?? `Error ${response.status}`);
    return answer;
  },

  message(level, text) {
    const line = document.createElement('p');
    line.className = `message message-${level}`;
    line.setAttribute('role', level === 'error' ? 'alert' : 'status');
    line.textContent = text;
    document.getElementById('messages')?.replaceChildren(line);
  },

  /** What happens inside of an element that the selector names, now or later. */
  on(event, selector, work) {
    document.addEventListener(event, (occurred) => {
      const element = occurred.target instanceof Element ? occurred.target.closest(selector) : null;
      if (element) work(element, occurred);
    });
  },
};
