// A draft as one Markdown text, as it stands where nobody has written yet.
import type { Draft, DraftBlock, DraftHeading } from '../../../shared/documents/draft';

export function draftText(draft: Draft): string {
  return draft.sections
    .map(({ depth, heading, blocks }) => `${'#'.repeat(depth)} ${headingText(heading)}\n\n${blocksText(blocks)}`)
    .join('');
}

function headingText({ before, link, after }: DraftHeading): string {
  return `${before}${link === null ? '' : `[${link.text}](${link.url})`}${after}`;
}

function blocksText(blocks: readonly DraftBlock[]): string {
  return blocks.map(({ markdown, kind }, at) => `${markdown}\n${kind === 'item' && blocks[at + 1]?.kind === 'item' ? '' : '\n'}`).join('');
}
