import { html, type TemplateResult } from 'lit';
import type { EntityRelation } from '../api/documents/entity.js';
import { otherEnd } from '../model/group-relations.js';
import { isUndated, periodInWords } from '../model/period.js';
import type { App } from '../shell/app.js';
import { followLink } from '../shell/link.js';
import { language, words } from '../words/words.js';

/** The dated relations of an entity, newest first. */
export function timelineTab(
  relations: readonly EntityRelation[],
  self: string,
  app: App,
): TemplateResult {
  const when = ({ validFrom, validTo }: EntityRelation): string => validFrom ?? validTo ?? '';
  const dated = relations
    .filter((relation) => !isUndated(relation))
    .sort((a, b) => (when(a) < when(b) ? 1 : -1));
  if (dated.length === 0) return html`<p class="empty">${words.entity.noDated}</p>`;
  return html`<ol class="timeline">
    ${dated.map((relation) => {
      const other = otherEnd(relation, self);
      return html`<li>
        <time>${periodInWords(relation, words, language.tag)}</time>
        <span>
          <span class="quiet">${wordsOf(relation, self, app)}</span>
          <a
            dir="auto"
            href=${app.href({ sel: other.id, rel: [] })}
            @click=${followLink(() => {
              app.change({ sel: other.id, rel: [] });
            })}
            >${other.name}</a
          >
        </span>
      </li>`;
    })}
  </ol>`;
}

function wordsOf({ type, label, subject }: EntityRelation, self: string, app: App): string {
  return subject.id === self ? label : (app.registry.get(type)?.inLabel ?? label);
}
