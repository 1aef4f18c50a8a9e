/**
 * The script of a page with a find field and a list of 10,000 rows of which only those in view are drawn, and nothing else
 * of an app. At `?ranked` each letter also ranks all rows anew, by packed keys, as a change of one case would.
 */
export const BARE_LIST = `import { createElement as h, useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useVirtualizer } from '@tanstack/react-virtual';
const COUNT = 10_000;
const RANKED = location.search === '?ranked';
const cases = Array.from({ length: COUNT }, (_, at) => ({
  title: 'Case ' + at + ' stops after search',
  customer: 'Contoso',
  owner: 'Person ' + (at % 200),
  priority: (at * 7919) % 4,
  opened: (at * 104_729) % 5_184_000,
}));
const unranked = Uint32Array.from(cases.keys());
function rank(text) {
  const changed = text.length % COUNT;
  const keys = Float64Array.from(cases, ({ priority, opened }, at) => {
    const first = at === changed ? (priority + text.length) % 4 : priority;
    return (first * 2 ** 23 + opened) * 16_384 + at;
  }).sort();
  return Uint32Array.from(keys, (key) => key % 16_384);
}
const at = (start) => ({ position: 'absolute', width: '100%', transform: 'translateY(' + start + 'px)' });
function List() {
  const [text, setText] = useState('');
  const order = useMemo(() => (RANKED ? rank(text) : unranked), [text]);
  const box = useRef(null);
  const list = useVirtualizer({ count: COUNT, getScrollElement: () => box.current, estimateSize: () => 56, overscan: 8 });
  return h('main', null,
    h('input', { type: 'search', 'aria-label': 'Find a case', value: text, onChange: (event) => setText(event.target.value) }),
    h('div', { ref: box, style: { height: 700, overflow: 'auto' } },
      h('div', { style: { height: list.getTotalSize(), position: 'relative' } },
        list.getVirtualItems().map(({ index, start, key }) => {
          const { title, customer, owner, priority } = cases[order[index]];
          return h('div', { key, style: at(start) },
            h('span', null, index + 1), h('span', null, 'p' + priority), h('b', null, title + text), h('span', null, customer), h('span', null, owner));
        }))));
}
createRoot(document.getElementById('root')).render(h(List));`;
