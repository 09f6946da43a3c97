// The code of each example is shown as it stands in the page, with the address of this server.
const script = new URL('../actor-graph.js', location.href);

for (const example of document.querySelectorAll('.example')) {
  const code = example.innerHTML
    .replace(/ (id|class)="[^"]*"/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('="../', `="${new URL('..', location.href)}`)
    .trim();
  const tag = code.startsWith('<actor-graph')
    ? `<script type="module" src="${script}"></script>\n`
    : '';
  const shown = document.createElement('pre');
  shown.append(Object.assign(document.createElement('code'), { textContent: tag + code }));
  example.after(shown);
}

const heard = document.querySelector('#heard');
document.querySelector('#events').addEventListener('entity-select', ({ detail }) => {
  heard.value = `entity-select: ${detail.name} (${detail.kind}, ${detail.id})`;
});
document.querySelector('#events-code').textContent =
  "graph.addEventListener('entity-select', ({ detail }) => {\n  console.log(detail.id, detail.name, detail.kind);\n});";

const frame = document.querySelector('#frame');
const posted = document.querySelector('#posted');
addEventListener('message', ({ source, origin, data }) => {
  if (source !== frame.contentWindow || origin !== location.origin) return;
  if (data.type === 'actor-graph:height') frame.style.blockSize = `${data.height}px`;
  else posted.value = JSON.stringify(data);
});
document.querySelector('#set').addEventListener('click', () => {
  const message = { type: 'actor-graph:set', of: 'dialogue:prague-process', title: null };
  frame.contentWindow.postMessage(message, location.origin);
});
