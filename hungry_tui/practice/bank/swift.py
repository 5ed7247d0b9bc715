"""Tasks in Swift."""
# ruff: noqa: E501 - word lists and sentences are read better in one line

from hungry_tui.practice.bank.task import Task

TASKS = (
    Task(
        "code_generation",
        "swift",
        "swift function decode json codable decoder decodable parse data model",
        "`decodeUser` turns JSON data into a `User` value with `JSONDecoder`.",
        """
Model: `Codable` writes the decoding code, as long as the names match.
Keys: `.convertFromSnakeCase` maps `first_name` to `firstName`.
«e,Result»Errors: The `Result` carries the decoding error, which names the key that failed.
«e,throws»Errors: The thrown error names the key that failed, so the caller can show or log it.
«!e»Optional: It returns nil when the data does not fit.
Dates: Set `dateDecodingStrategy` when the JSON has any.
""",
        """
import Foundation

struct User: Codable {
    let id: Int
    let name: String
}

«d»/// Decodes a user from JSON data.
«e,throws»func decodeUser(from jsonData: Data) throws -> User {
«e,Result»func decodeUser(from jsonData: Data) -> Result<User, Error> {
«!e»func decodeUser(from jsonData: Data) -> User? {
    let decoder = JSONDecoder()
«c»    // first_name in the JSON is firstName in Swift
    decoder.keyDecodingStrategy = .convertFromSnakeCase
«e,throws»    do {
«e,throws»        return try decoder.decode(User.self, from: jsonData)
«e,throws»    } catch let error as DecodingError {
«e,throws»        throw UserError.invalid(error)
«e,throws»    }
«e,Result»    return Result { try decoder.decode(User.self, from: jsonData) }
«!e»    return try? decoder.decode(User.self, from: jsonData)
}
«e,throws»
«e,throws»enum UserError: Error {
«e,throws»    case invalid(DecodingError)
«e,throws»}
""",
        'let data = Data(#"{"id": 1, "name": "Ada"}"#.utf8)\nlet user = try decodeUser(from: data)',
        'let data = Data(#"{"id": 1, "name": "Ada"}"#.utf8)\nlet user = try decodeUser(from: data)',
        "decodeUser",
        {"decodeUser": "dec", "jsonData": "d", "decoder": "c", "user": "u"},
        (("throws", "Result"),),
    ),
    Task(
        "design",
        "swift",
        "design api wrapper client network service swift rest requests layer sdk",
        "«actor|An actor owns the session and the token, so that concurrent callers cannot race on them.»«class|A small client class owns the session, and every endpoint is one method on it.»«struct|A value type describes each request, and one function sends it.»",
        """
«actor»Actor: `APIClient` is an actor: its state is isolated, and callers await it.
«class»Client: `APIClient` is a final class that is handed to whoever needs it.
«struct»Requests: Each endpoint is a value with a path and a response type.
Transport: One method sends a request and decodes the answer; endpoints stay one line each.
«e»Errors: Status codes become cases of one error type, so callers can tell a lost login from a lost network.
«!e»Answers: Decoding happens in one place.
Tests: The session is handed in, so that tests can use one of their own.
Growth: Retries and caching fit around `send` later, without touching the endpoints.
""",
        """
import Foundation

«d»/// Talks to the service.
«actor»actor APIClient {
«class»final class APIClient {
«struct»struct APIClient {
    private let baseURL: URL
    private let session: URLSession

    init(baseURL: URL, session: URLSession = .shared) {
        self.baseURL = baseURL
        self.session = session
    }

«c»    // every endpoint goes through here
    func send<Answer: Decodable>(_ path: String) async throws -> Answer {
        let (data, response) = try await session.data(from: baseURL.appending(path: path))
«e»        guard let http = response as? HTTPURLResponse, http.statusCode < 400 else {
«e»            throw APIError.refused
«e»        }
        return try JSONDecoder().decode(Answer.self, from: data)
    }
}
«e»
«e»enum APIError: Error {
«e»    case refused
«e»}
""",
        'let client = APIClient(baseURL: URL(string: "https://example.org")!)\nXCTAssertNotNil(client)',
        'let client = APIClient(baseURL: URL(string: "https://api.example.org")!)\nlet users: [User] = try await client.send("users")',
        "APIClient",
        {"baseURL": "u", "session": "s", "response": "r", "path": "p"},
        (("actor", "class", "struct"),),
    ),
    Task(
        "debugging",
        "swift",
        "swift crash nil unexpectedly found unwrapping optional fatal error force unwrap fix ios app",
        "A force unwrap meets nil: the value is missing, and `!` turns that into a crash.",
        """
Cause: `!` promises that there is a value, and here the promise does not hold.
«guard»Fix: `guard let` leaves early and keeps the rest of the function flat.
«if let»Fix: `if let` uses the value only where it is there.
«e»Errors: Throw when the value has to exist, so that the caller learns what is missing.
Search: An exception breakpoint in Xcode stops on the very line.
Outlets: A disconnected outlet in a storyboard fails in the same way.
""",
        """
«d»/// Returns the title to show for a user.
func title(for user: User?)«e| throws» -> String {
«c»    // no value is an answer too, not a crash
«guard,e»    guard let user else { throw TitleError.noUser }
«guard,!e»    guard let user else { return "" }
«guard»    return user.name
«if let»    if let user {
«if let»        return user.name
«if let»    }
«if let,e»    throw TitleError.noUser
«if let,!e»    return ""
}
«e»
«e»enum TitleError: Error { case noUser }
""",
        'XCTAssertEqual(try title(for: User(id: 1, name: "Ada")), "Ada")',
        "label.text = «e|try? »title(for: currentUser)",
        "title",
        {"user": "u"},
        (("guard", "if let"),),
    ),
    Task(
        "explanation",
        "swift",
        "explain swift actor actors class struct difference value reference type optional optionals concurrency",
        "A struct is copied, a class is shared, and an actor is shared but lets only one task in at a time.",
        """
Struct: Each holder has its own copy, so nobody changes it under your feet.
Class: All holders see the same object, with identity and inheritance.
Actor: Like a class, but its state can only be reached with `await` from outside.
Choice: Begin with a struct, and take an actor where tasks share something that changes.
Cost: Actors make callers asynchronous, which spreads through the code.
""",
        """
«d»/// Counts, from any task.
actor Counter {
    private var total = 0

«c»    // one task at a time gets in here
«e»    func add(_ amount: Int) throws -> Int {
«e»        guard amount >= 0 else { throw CounterError.negative }
«!e»    func add(_ amount: Int) -> Int {
        total += amount
        return total
    }
}
«e»
«e»enum CounterError: Error { case negative }
""",
        "let counter = Counter()\nlet total = try await counter.add(1)",
        "let counter = Counter()\nlet total = «e|try »await counter.add(1)",
        "Counter",
        {"total": "t", "amount": "n", "counter": "c"},
    ),
    Task(
        "code_generation",
        "swift",
        "swiftui view list screen button ios ui row detail show items",
        "A `List` over identifiable items, with a search field and a detail view behind each row.",
        """
State: `@State` holds what belongs to this view and nothing else.
Identity: Items are `Identifiable`, so rows keep their state when the list changes.
Search: The filter is a computed property, and there is nothing to keep in step.
«e»Errors: An empty result says so instead of showing a blank screen.
Preview: `#Preview` shows it without running the app.
""",
        """
import SwiftUI

«d»/// Shows items, filtered by a search field.
struct ItemList: View {
    let items: [Item]
    @State private var searchText = ""

«c»    // computed: there is nothing to keep in step
    private var found: [Item] {
        searchText.isEmpty ? items : items.filter { $0.name.localizedCaseInsensitiveContains(searchText) }
    }

    var body: some View {
        List(found) { item in
            NavigationLink(item.name) { Text(item.name) }
        }
        .searchable(text: $searchText)
«e»        .overlay { if found.isEmpty { ContentUnavailableView.search } }
    }
}
""",
        "XCTAssertNotNil(ItemList(items: []))",
        'ItemList(items: [Item(name: "Tea"), Item(name: "Coffee")])',
        "ItemList",
        {"searchText": "q", "found": "xs"},
    ),
)
