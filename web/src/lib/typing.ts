import { singleKeys } from './single-keys.svelte.ts';

/**
 * Whether a key press belongs to a field that is being typed in, to a shortcut of the browser, or is
 * of one character while the person has turned such keys off.
 */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  if (event.key.length === 1 && !singleKeys.on) return true;
  const target = event.target;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
  );
}
