// The links that a .docx writes as fields: an instruction between marks, then the text that it shows (ECMA-376, part 1, 17.16).

export interface DocxFields {
  /** `begin`, `separate`, `end`. */
  readonly mark: (kind: string) => void;
  readonly addInstruction: (text: string) => void;
  /** A field of which only the text that it shows is still to come. */
  readonly openWhole: (instruction: string) => void;
  readonly link: () => string | null;
}

interface Field {
  instruction: string;
  link: string | null;
}

export function docxFields(): DocxFields {
  const fields: Field[] = [];
  const linkOf = (instruction: string): string | null => /\bHYPERLINK\s+"([^"]*)"/i.exec(instruction)?.[1] ?? null;
  return {
    mark: (kind) => {
      const field = fields.at(-1);
      if (kind === 'begin') fields.push({ instruction: '', link: field?.link ?? null });
      if (kind === 'separate' && field !== undefined) field.link = linkOf(field.instruction) ?? field.link;
      if (kind === 'end') fields.pop();
    },
    addInstruction: (text) => {
      const field = fields.at(-1);
      if (field !== undefined) field.instruction += text;
    },
    openWhole: (instruction) => fields.push({ instruction, link: linkOf(instruction) ?? fields.at(-1)?.link ?? null }),
    link: () => fields.at(-1)?.link ?? null,
  };
}
