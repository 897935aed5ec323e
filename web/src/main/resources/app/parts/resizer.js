// A handle that changes a size by dragging or by arrow keys, and remembers it.

import { remembered } from '../state.js';

/**
 * @param handle    what is dragged; it may hold a button of its own
 * @param separator the part of it that takes the keyboard and speaks to screen readers: a separator may hold no button
 * @param options {name, property, vertical, min, max() , initial, grows: +1|-1, onResize}
 * The size is kept in a CSS custom property on the root element.
 */
export function makeResizer(handle, { separator, name, property, vertical, min, max, initial, grows, onResize, onPress }) {
  const root = document.documentElement;
  let size = initial;

  const set = (wanted) => {
    size = Math.round(Math.min(Math.max(wanted, min), max()));
    root.style.setProperty(property, `${size}px`);
    separator.setAttribute('aria-valuenow', size);
    onResize?.(size);
  };

  separator.setAttribute('role', 'separator');
  separator.setAttribute('aria-orientation', vertical ? 'horizontal' : 'vertical');
  separator.setAttribute('aria-valuemin', min);
  separator.tabIndex = 0;
  handle.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || event.target.closest('button, .menu')) return;
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
  separator.addEventListener('keydown', (event) => {
    const step = { ArrowUp: vertical ? -24 : 0, ArrowDown: vertical ? 24 : 0, ArrowLeft: vertical ? 0 : -24, ArrowRight: vertical ? 0 : 24 }[event.key];
    if (!step) return;
    event.preventDefault();
    onPress?.();
    set(size + grows * step);
    remembered.set(name, size);
  });
  set(remembered.get(name, initial));
  return { set, get: () => size };
}
