"""Tasks in JavaScript and TypeScript."""
# ruff: noqa: E501 - word lists and sentences are read better in one line

from hungry_tui.practice.bank.task import Task

TASKS = (
    Task(
        "code_generation",
        "javascript",
        "debounce throttle function javascript delay typing input event search lodash wait",
        "`debounce` waits until the calls stop for a while, then runs the function once.",
        """
Timer: Each call clears the timer of the one before.
«plain»Size: Ten lines need no library.
«lodash»Library: lodash has it, with options for leading and trailing calls.
Arguments: The last call's arguments are the ones that are used.
«e»Errors: Anything but a function is refused at once.
Cancel: Clear the timer when the component goes away.
""",
        """
«lodash»import debounceOf from "lodash/debounce";

«d»/** Runs the callback once the calls have stopped. */
export function debounce(callback, milliseconds) {
«e»  if (typeof callback !== "function") {
«e»    throw new TypeError("callback must be a function");
«e»  }
«lodash,c»  // the library does the waiting
«lodash»  return debounceOf(callback, milliseconds);
«plain»  let timer;
«plain»  return (...parameters) => {
«plain,c»    // only the last call in a row gets through
«plain»    clearTimeout(timer);
«plain»    timer = setTimeout(() => callback(...parameters), milliseconds);
«plain»  };
}
""",
        'let calls = 0;\nconst later = debounce(() => { calls += 1; }, 0);\nlater(); later();\nawait new Promise((done) => setTimeout(done, 5));\nif (calls !== 1) throw new Error("called too often");',
        'const search = debounce((text) => load(text), 300);\ninput.addEventListener("input", (event) => search(event.target.value));',
        "debounce",
        {"callback": "f", "milliseconds": "ms", "timer": "t", "parameters": "a"},
        (("plain", "lodash"),),
    ),
    Task(
        "code_generation",
        "typescript",
        "typescript fetch request api timeout typed http get function data axios json client node",
        "`getJson` fetches a URL with a timeout and returns the decoded body.",
        """
«fetch»Library: `fetch` is built into browsers and Node.
«axios»Library: axios brings the timeout and interceptors along.
Timeout: A request that hangs is aborted after five seconds.
«e»Errors: A bad status becomes an error with the status and the URL in it.
Types: The caller names the type; validate it where the data is not yours.
""",
        """
«axios»import axios from "axios";

«d»/** Fetches JSON, giving up after five seconds. */
export async function getJson«t|<Answer>»(address«t|: string»)«t|: Promise<Answer>» {
«c»  // a request without a timeout can hang for ever
«fetch»  const response = await fetch(address, { signal: AbortSignal.timeout(5000) });
«fetch,e»  if (!response.ok) {
«fetch,e»    throw new Error(`${response.status} from ${address}`);
«fetch,e»  }
«fetch»  return await response.json();
«axios,e»  try {
«axios,e»    return (await axios.get(address, { timeout: 5000 })).data;
«axios,e»  } catch (error) {
«axios,e»    throw new Error(`cannot get ${address}`, { cause: error });
«axios,e»  }
«axios,!e»  return (await axios.get(address, { timeout: 5000 })).data;
}
""",
        'const users = await getJson("https://example.org/users.json");\nexpect(users).toBeDefined();',
        'const users = await getJson«t|<User[]>»("https://example.org/users.json");',
        "getJson",
        {"getJson": "get", "address": "u", "response": "r"},
        (("fetch", "axios"),),
    ),
    Task(
        "debugging",
        "javascript",
        "cannot read properties of undefined javascript react error map undefined null fix component render state not function",
        "The data is not there yet on the first render, so `items` is undefined when `map` is called.",
        """
Cause: The first render happens before the request has come back.
Fix: Begin with an empty array, and show that it is loading.
«e»Errors: Keep the failure in the state and show it, or the list stays empty without a word.
Check: Log the value right before the line that fails.
Optional chaining: `items?.map` hides the symptom, and the loading state with it.
""",
        """
import { useEffect, useState } from "react";

«d»/** Lists the items once they are there. */
export function ItemList({ load }) {
  const [items, setItems] = useState([]);
«e»  const [problem, setProblem] = useState(null);

  useEffect(() => {
«c»    // the first render comes before the data
«e»    load().then(setItems).catch(setProblem);
«!e»    load().then(setItems);
  }, [load]);

«e»  if (problem) {
«e»    return <p>Could not load the items.</p>;
«e»  }
  return <ul>{items.map((item) => <li key={item.id}>{item.name}</li>)}</ul>;
}
""",
        'if (ItemList({ load: async () => [] }) === undefined) throw new Error("nothing rendered");',
        "<ItemList load={loadItems} />",
        "ItemList",
        {"items": "xs", "setItems": "set", "item": "x", "problem": "p", "setProblem": "setP"},
    ),
    Task(
        "testing",
        "typescript",
        "unit tests test typescript javascript jest vitest cart sum total component function mock frontend",
        "These tests fix what the cart's total means, from the empty cart to the refused one.",
        """
Empty: No items cost nothing, which is the case that code forgets.
Usual: Two items with amounts show the rule.
«e»Refusal: A negative amount throws, and the test says so.
«Vitest»Framework: Vitest runs TypeScript as it is and is fast in watch mode.
«Jest»Framework: Jest is the one that most projects have already.
Data: Each test makes its own, so they can run in any order.
""",
        """
«Vitest»import { expect, test } from "vitest";
import { total } from "./cart";

«d»/** What the total of a cart means. */
test("an empty cart costs nothing", () => {
  expect(total([])).toBe(0);
});

test("prices are multiplied by their amounts", () => {
«c»  // in cents, so that nothing is rounded
  const cart«t|: Item[]» = [{ price: 250, amount: 2 }, { price: 100, amount: 1 }];
  expect(total(cart)).toBe(600);
});
«e»
«e»test("a negative amount is refused", () => {
«e»  expect(() => total([{ price: 1, amount: -1 }])).toThrow(RangeError);
«e»});
""",
        usage="«Vitest»$ npx vitest run\n«Jest»$ npx jest",
        entry="total",
        short={"cart": "c"},
        idioms=(("Vitest", "Jest"),),
    ),
    Task(
        "explanation",
        "javascript",
        "event loop javascript promise promises closure closures explain async callback this scope hoisting",
        "JavaScript runs one thing at a time, and a closure lets each of them keep the variables it was made with.",
        """
Stack: A function runs to its end before anything else does.
Queue: Timers, clicks and answers wait in line until the stack is empty.
Promises: Their callbacks go first, before timers, in a queue of their own.
Closure: A function keeps the variables around it alive, not copies of their values.
Consequence: Long computations freeze the page, so split them or use a worker.
""",
        """
«d»/** Returns a function that counts its calls. */
function makeCounter(«e|start = 0») {
«e»  if (!Number.isInteger(start)) {
«e»    throw new TypeError("start must be an integer");
«e»  }
  let count = «e|start»«!e|0»;
«c»  // the inner function keeps count alive
  return () => {
    count += 1;
    return count;
  };
}
""",
        'const next = makeCounter();\nnext();\nif (next() !== 2) throw new Error("did not count");',
        "const next = makeCounter();\nconsole.log(next(), next());",
        "makeCounter",
        {"makeCounter": "mk", "count": "n", "start": "s"},
    ),
    Task(
        "design",
        "typescript",
        "design rest api endpoints url shortener service web backend todo application routes http structure frontend state",
        "Three resources, one router each, and a service layer that knows nothing of HTTP.",
        """
Routes: `POST /links` makes one, `GET /:code` redirects, `DELETE /links/:code` removes it.
Service: The rules live in plain functions, which tests call without a server.
Storage: One interface with an implementation in memory and one in a database.
«e»Errors: The service returns its own error kinds, and the router alone turns them into statuses.
Limits: Rate limits and authentication are middleware in front of the router.
Growth: Reads outnumber writes by far, so a cache goes in front of `GET` first.
""",
        """
«d»/** What the routes need from the storage. */
export interface LinkStore {
  save(code: string, address: string): Promise<void>;
  find(code: string): Promise<string | undefined>;
}

«c»// no HTTP in here: the router translates
export async function resolve(store«t|: LinkStore», code«t|: string»)«t|: Promise<string | undefined>» {
  const address = await store.find(code);
«e»  if (address === undefined) {
«e»    throw new Error(`there is no link ${code}`);
«e»  }
  return address;
}
""",
        'const store = { save: async () => {}, find: async () => "https://example.org" };\nexpect(await resolve(store, "a")).toBe("https://example.org");',
        'const address = await resolve(store, "abc");',
        "resolve",
        {"store": "s", "code": "c", "address": "a"},
    ),
)
