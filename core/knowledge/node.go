package knowledge

import "github.com/tidwall/gjson"

// node is a value of a data file with its members or items, read in one pass. gjson's own
// Get reads an object from its start for every name: of a step, which has thirty, each byte
// would be read fifteen times.
type node struct {
	gjson.Result
	members []member
	room    *[]member // where the members of a file's nodes lie, one behind the other
}

// member is a member of an object, or an item of a list, which has no name.
type member struct {
	name  string
	value gjson.Result
}

// parseNode reads a text.
func parseNode(json string) node { return nodeIn(new([]member), gjson.Parse(json)) }

func nodeIn(room *[]member, r gjson.Result) node {
	start := len(*room)
	if r.IsObject() || r.IsArray() {
		r.ForEach(func(name, value gjson.Result) bool {
			*room = append(*room, member{name.Str, value})
			return true
		})
	}
	return node{r, (*room)[start:], room}
}

// Get returns the member of the name, which is no path; where there is none, a node
// that does not exist.
func (n node) Get(name string) node { return nodeIn(n.room, n.value(name)) }

// raw returns a member as it is written.
func (n node) raw(name string) string { return n.value(name).Raw }

func (n node) value(name string) gjson.Result {
	for i := range n.members {
		if n.members[i].name == name {
			return n.members[i].value
		}
	}
	return gjson.Result{}
}

// each calls visit with every member or item. The next one is read into the room of the
// last, so visit must not keep a node.
func (n node) each(visit func(name string, v node)) {
	before := len(*n.room)
	for i := range n.members {
		visit(n.members[i].name, nodeIn(n.room, n.members[i].value))
		*n.room = (*n.room)[:before]
	}
}

// items reads every item of a list; it is nil where there is none.
func items[T any](n node, parse func(node) T) []T {
	if len(n.members) == 0 {
		return nil
	}
	all := make([]T, 0, len(n.members))
	n.each(func(_ string, v node) { all = append(all, parse(v)) })
	return all
}

// list reads every item of the list with the name.
func list[T any](n node, name string, parse func(node) T) []T { return items(n.Get(name), parse) }
