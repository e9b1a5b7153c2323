import type { Slot } from '../model/predication.js';
import type { Polarity, Status } from '../model/relation-mention.js';

/** What a clause takes from the one that governs it. */
export interface Context {
  readonly subject: Slot | null;
  readonly status: Status;
  readonly polarity: Polarity;
  /** It is what somebody agreed to do. */
  readonly agreed: boolean;
  readonly by: Slot | null;
  /** Phrases in front of the whole clause. */
  readonly lead: readonly Slot[];
  /** The clause's subject is the context's, whatever the parse says. */
  readonly overrides: boolean;
  /** The finite clause it stands in: whom a participle after a comma is about, and what it takes. */
  readonly finite: { readonly subject: Slot | null; readonly status: Status; readonly raises: boolean } | null;
  /** Who does a passive that names nobody: "had Haas arrested". */
  readonly agent: Slot | null;
  /** What a relative clause leaves out as its object. */
  readonly gap: Slot | null;
}

/** A context of one's own, to change. */
export type OwnContext = { -readonly [Field in keyof Context]: Context[Field] };

/** What a clause takes that stands for itself, with its subject. */
export const contextOf = (
  subject: Slot | null,
  status: Status,
  by: Slot | null,
  finite: Context['finite'],
): OwnContext => ({
  subject,
  status,
  polarity: 'affirmed',
  agreed: false,
  by,
  lead: NOTHING,
  overrides: false,
  finite,
  agent: null,
  gap: null,
});

const NOTHING: readonly never[] = [];

/** Every field is written out: a spread that changes one costs many times as much. */
const copyContext = (context: Context): OwnContext => ({
  subject: context.subject,
  status: context.status,
  polarity: context.polarity,
  agreed: context.agreed,
  by: context.by,
  lead: context.lead,
  overrides: context.overrides,
  finite: context.finite,
  agent: context.agent,
  gap: context.gap,
});

/** That of a clause beside, about somebody else, whatever the parse says. */
export const overriding = (subject: Slot | null, context: Context): OwnContext =>
  override(subject, copyContext(context));

/** Makes a context one about somebody else, whatever the parse says. */
export function override(subject: Slot | null, context: OwnContext): OwnContext {
  context.overrides = true;
  return about(subject, context);
}

/** Makes a context one about somebody else. */
export function about(subject: Slot | null, context: OwnContext): OwnContext {
  context.subject = subject;
  return context;
}

/** Changes what a context says of whether it happens. */
export function withStatus(context: OwnContext, status: Status, polarity: Polarity = context.polarity): OwnContext {
  context.status = status;
  context.polarity = polarity;
  return context;
}
