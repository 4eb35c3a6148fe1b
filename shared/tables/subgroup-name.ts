// A subgroup under the name that the group gave it, however the row writes it.
import { normalise } from '../text/normalise';
import { isSameOrMistyped } from './spelling';

const kindWords = /^(?:(?:le|la|les|the|l') ?)?(?:sous-groupe|com+is+ion|groupe de travail|groupe|gt|cercle|pole|equipe|comite|subgroup|sub-group|working group|group|circle|team|committee|wg)s? *:? *(?:du |de la |de l'|des |de |d')?/;

/** null where no known subgroup is called so, up to accents, case, `commission` before it and one slip. */
export function subgroupNamed(name: string, known: readonly string[]): string | null {
  const wanted = bare(name);
  return known.find((subgroup) => normalise(subgroup) === normalise(name)) ?? known.find((subgroup) => bare(subgroup) === wanted) ?? known.find((subgroup) => isSameOrMistyped(bare(subgroup), wanted)) ?? null;
}

function bare(name: string): string {
  const folded = normalise(name);
  return folded.replace(kindWords, '') || folded;
}
