import type { PostPart } from '../core/contingency/read-post.ts';
import { SafeLink } from '../ui/SafeLink.tsx';

/** The pieces of a line of a post: text, bold text and links. */
export function PostParts({ parts }: { parts: readonly PostPart[] }) {
  return parts.map((part, index) => {
    if (part.kind === 'bold')
      return (
        <b key={index}>
          <PostParts parts={part.parts} />
        </b>
      );
    if (part.kind === 'link')
      return (
        <SafeLink key={index} href={part.address} icon={false}>
          <PostParts parts={part.parts} />
        </SafeLink>
      );
    return part.text;
  });
}
