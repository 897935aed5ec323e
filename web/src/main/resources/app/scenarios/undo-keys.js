// Ctrl+Z takes the last change of a study back, with the shift key it is made again; in a field they are the field's own.

/** @param isShown whether the study is looked at */
export function undoByKeys(desk, isShown) {
  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || !isShown()) return;
    event.preventDefault();
    if (event.shiftKey) desk.redo();
    else desk.undo();
  });
}
