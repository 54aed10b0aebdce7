package profile

// Code is the stable, machine-readable name of a kind of error.
type Code string

// The codes of every error that a door can answer with.
const (
	InvalidJSON          Code = "INVALID_JSON"           // the body is not a JSON text (RFC 8259)
	InvalidUTF8          Code = "INVALID_UTF8"           // bytes that are not UTF-8, or a lone surrogate
	DuplicateKey         Code = "DUPLICATE_KEY"          // one object gives a member twice
	TooDeep              Code = "TOO_DEEP"               // nested deeper than MaximumDepth
	NotFound             Code = "NOT_FOUND"              // no such address
	MethodNotAllowed     Code = "METHOD_NOT_ALLOWED"     // the address does not take the method
	NotAcceptable        Code = "NOT_ACCEPTABLE"         // no form that the caller accepts
	BodyTooLarge         Code = "BODY_TOO_LARGE"         // more than MaximumBytes, of two assessments more than MaximumComparisonBytes
	UnsupportedMediaType Code = "UNSUPPORTED_MEDIA_TYPE" // not JSON, or compressed
	InvalidProfile       Code = "INVALID_PROFILE"        // JSON, but not a profile
	RateLimited          Code = "RATE_LIMITED"           // too many requests
	Internal             Code = "INTERNAL"               // a fault of ours
)

// WordsMissing is no code of a door's: a browser's module that was not handed the
// words of Rejection.Locale cannot answer in it, and its host is to hand them over.
const WordsMissing Code = "WORDS_MISSING"

// Limits of a profile. A full one is about 20 KiB and 5 levels deep.
const (
	MaximumBytes    = 128 << 10 // bytes of a body
	MaximumDepth    = 32        // levels of arrays and objects
	MaximumProblems = 100       // problems that one Rejection lists
)

// Rejection says why a body is no profile; its problems come in the order of the document.
type Rejection struct {
	Code     Code
	Problems []Problem // at most MaximumProblems
	Locale   string    // the profile's own locale where it could be read, else ""
}

// Problem is one thing that is wrong, and what would be right.
type Problem struct {
	Pointer    string   // JSON Pointer of the value, or of the member that is unknown, missing or given twice; "" is the whole document
	Found      string   // what was found, as JSON, clipped to 60 characters; "" where nothing was
	Expected   Expected // what would be right
	Suggestion string   // the value, field or (from another object) pointer of a field most likely meant; "" for none
	Line       int      // 1-based line of a fault in the text itself, else 0
	Column     int      // 1-based column in that line, in characters, else 0
	Offset     int      // bytes before that fault
}

// Expected says what would be right: a kind, and the arguments that the kind names.
type Expected struct {
	Kind             ExpectedKind
	Types            []string // the JSON Schema types allowed, "null" among them
	Values           []string // values or field names allowed
	Minimum, Maximum string   // decimal text; "" is without limit
	Count            int      // a number of characters, items, levels or bytes
	Pattern          string   // the regular expression to match
	Other            string   // JSON Pointer of the other place concerned
}

// ExpectedKind names a rule that was broken.
type ExpectedKind string

// Rules of the text, which hold before anything is read from it.
const (
	ExpectedBytes       ExpectedKind = "bytes"        // at most Count bytes
	ExpectedUTF8        ExpectedKind = "utf8"         // bytes that are UTF-8
	ExpectedPair        ExpectedKind = "pair"         // a high surrogate followed by a low one
	ExpectedDepth       ExpectedKind = "depth"        // at most Count levels
	ExpectedOnce        ExpectedKind = "once"         // a name once in its object
	ExpectedNoMark      ExpectedKind = "no_mark"      // no byte order mark
	ExpectedValue       ExpectedKind = "value"        // a JSON value
	ExpectedName        ExpectedKind = "name"         // a member's name in quotation marks
	ExpectedColon       ExpectedKind = "colon"        // a colon after a name
	ExpectedCommaOrEnd  ExpectedKind = "comma_or_end" // a comma, or the end of the array or object
	ExpectedEnd         ExpectedKind = "end"          // nothing after the value
	ExpectedEscape      ExpectedKind = "escape"       // one of the escapes of JSON
	ExpectedNoControl   ExpectedKind = "no_control"   // control characters escaped
	ExpectedStringEnd   ExpectedKind = "string_end"   // a closing quotation mark
	ExpectedNumber      ExpectedKind = "number"       // digits as JSON writes numbers
	ExpectedHostDate    ExpectedKind = "as_of"        // a day, because the host gave none
	ExpectedMonthOnce   ExpectedKind = "month_once"   // a month once; the first is at Other
	ExpectedRealDay     ExpectedKind = "real_day"     // a day that the calendar has
	ExpectedType        ExpectedKind = "type"         // one of Types; where Pattern is given, a text that matches it
	ExpectedOneOf       ExpectedKind = "one_of"       // one of Values
	ExpectedRange       ExpectedKind = "range"        // from Minimum to Maximum
	ExpectedMinLength   ExpectedKind = "min_length"   // at least Count characters
	ExpectedMaxLength   ExpectedKind = "max_length"   // at most Count characters
	ExpectedPattern     ExpectedKind = "pattern"      // text that matches Pattern
	ExpectedDate        ExpectedKind = "date"         // YYYY-MM-DD, a day that the calendar has
	ExpectedMinItems    ExpectedKind = "min_items"    // at least Count items
	ExpectedMaxItems    ExpectedKind = "max_items"    // at most Count items
	ExpectedUniqueItems ExpectedKind = "unique_items" // no item twice; Other is the first of the two
	ExpectedRequired    ExpectedKind = "required"     // a member that must be there
	ExpectedKnownField  ExpectedKind = "known_field"  // one of the fields Values
)
