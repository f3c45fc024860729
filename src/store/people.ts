import type { AccountFacts } from "../exposure/world.ts";
import { ProblemError } from "../model/problem.ts";
import type { Overview } from "../model/query.ts";
import { EVERYBODY, type Whose } from "./query/summary.ts";

/**
 * Whose the accounts of an audit are: for each person found their accounts, as places in the audit's list. Accounts are taken to
 * be one person's where an export holds both (Instagram and Threads), where name or birth date are the same, and where there is
 * one of each service and nothing speaks against it. Everybody else is a person of their own: nobody's items are added to
 * another's without a word.
 */
export function peopleOf(accounts: readonly AccountFacts[]): number[][] {
  const people: number[][] = [];
  accounts.forEach((account, i) => {
    const home = people.find((person) => person.some((other) => isSame(account, accounts[other], accounts)));
    if (home === undefined) people.push([i]);
    else home.push(i);
  });
  return people;
}

function isSame(a: AccountFacts, b: AccountFacts | undefined, all: readonly AccountFacts[]): boolean {
  if (b === undefined || differ(a.birthDate, b.birthDate)) return false;
  const service = (one: AccountFacts) => (one.platform === "facebook" ? "facebook" : "instagram");
  const own = (one: AccountFacts) => all.filter((x) => x.platform === one.platform && !x.pageExport).length === 1;
  if (service(a) === service(b)) {
    // A Page is its owner's, where there is only one who can be.
    if (a.platform === b.platform) return a.pageExport !== b.pageExport && own(a);
    return same(a.username, b.username) || (own(a) && own(b));
  }
  return same(a.name, b.name) || (a.birthDate !== null && a.birthDate === b.birthDate) || (own(a) && own(b));
}

function same(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** Whether an account is the person's, who is a place among the people; everybody's where none is asked for. Throws `person-unknown`. */
export function whoseOf(people: readonly (readonly number[])[], person: number | undefined): Whose {
  if (person === undefined) return EVERYBODY;
  const accounts = people[person];
  if (accounts === undefined) throw new ProblemError("person-unknown", { person });
  return (account) => accounts.includes(account);
}

/** A person of an audit as they were asked for: their place in `Overview.people` and their accounts. */
export interface ChosenPerson {
  readonly place: number;
  readonly accounts: readonly number[];
}

/**
 * The person of whom an account has this name or username, in capitals or not. Null where nobody was asked for, or where the audit
 * holds no one else. @throws ProblemError `person-unknown` {person}.
 */
export function personNamed({ accounts, people }: Overview, name: string | undefined): ChosenPerson | null {
  if (name === undefined) return null;
  const wanted = name.trim().replace(/^@/, "").toLowerCase();
  const isNamed = (i: number) =>
    [accounts[i]?.name, accounts[i]?.username].some((known) => known?.toLowerCase() === wanted);
  const everybody = people ?? [{ accounts: accounts.map((_, i) => i) }];
  const place = everybody.findIndex((person) => person.accounts.some(isNamed));
  const found = everybody[place];
  if (found === undefined) throw new ProblemError("person-unknown", { person: name });
  return people === undefined ? null : { place, accounts: found.accounts };
}
