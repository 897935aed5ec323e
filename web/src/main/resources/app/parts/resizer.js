// A handle that changes a size by dragging or by arrow keys, and remembers it.

import { remembered } from '../state.js';

/**
 * @param options {name, property, vertical, min, max() , initial, grows: +1|-1, onResize}
 * The size is kept in a CSS custom property on the root element.
 */
export function makeResizer(handle, { name, property, vertical, min, max, initial, grows, onResize, onPress }) {
  const root = document.documentElement;
  let size = initial;

  const set = (wanted) => {
    size = Math.round(Math.min(Math.max(wanted, min), max()));
    root.style.setProperty(property, `${size}px`);
    handle.setAttribute('aria-valuenow', size);
    onResize?.(size);
  };

  handle.setAttribute('role', 'separator');
  handle.setAttribute('aria-orientation', vertical ? 'horizontal' : 'vertical');
  handle.setAttribute('aria-valuemin', min);
  handle.tabIndex = 0;
  handle.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || event.target.closest('button')) return;
    event.preventDefault();
    const from = vertical ? event.clientY : event.clientX;
    const before = onPress?.() ?? size;
    handle.setPointerCapture(event.pointerId);
    handle.classList.add('dragging');
    const move = ({ clientX, clientY }) => set(before + grows * ((vertical ? clientY : clientX) - from));
    const stop = () => {
      handle.classList.remove('dragging');
      handle.removeEventListener('pointermove', move);
      remembered.set(name, size);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', stop, { once: true });
    handle.addEventListener('pointercancel', stop, { once: true });
  });
  handle.addEventListener('keydown', (event) => {
    const step = { ArrowUp: vertical ? -24 : 0, ArrowDown: vertical ? 24 : 0, ArrowLeft: vertical ? 0 : -24, ArrowRight: vertical ? 0 : 24 }[event.key];
    if (!step || event.target !== handle) return;
    event.preventDefault();
    onPress?.();
    set(size + grows * step);
    remembered.set(name, size);
  });
  set(remembered.get(name, initial));
  return { set, get: () => size };
}
