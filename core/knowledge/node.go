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

// parseNode reads a text, with the members of all its nodes in the room.
func parseNode(room *[]member, json string) *node {
	n := nodeIn(room, gjson.Parse(json))
	return &n
}

func nodeIn(room *[]member, r gjson.Result) node {
	start := len(*room)
	if r.Type == gjson.JSON {
		r.ForEach(func(name, value gjson.Result) bool {
			*room = append(*room, member{name.Str, value})
			return true
		})
	}
	return node{r, (*room)[start:], room}
}

// Get returns the member of the name, which is no path; where there is none, a node
// that does not exist.
func (n *node) Get(name string) *node {
	v := n.get(name)
	return &v
}

// get is Get for those who keep the node to themselves: it takes no memory.
func (n *node) get(name string) node {
	if value := n.value(name); value != nil {
		return nodeIn(n.room, *value)
	}
	return node{}
}

// value returns the member of the name, nil where there is none.
func (n *node) value(name string) *gjson.Result {
	for i := range n.members {
		if n.members[i].name == name {
			return &n.members[i].value
		}
	}
	return nil
}

func (n *node) has(name string) bool { return n.value(name) != nil }

// raw returns a member as it is written.
func (n *node) raw(name string) string {
	if value := n.value(name); value != nil {
		return value.Raw
	}
	return ""
}

func (n *node) string(name string) string {
	if value := n.value(name); value != nil {
		return value.String()
	}
	return ""
}

func (n *node) int(name string) int {
	if value := n.value(name); value != nil {
		return int(value.Int())
	}
	return 0
}

func (n *node) bool(name string) bool {
	value := n.value(name)
	return value != nil && value.Bool()
}

// each calls visit with every member or item. The next one is read into the room of the
// last, so visit must not keep a node.
func (n *node) each(visit func(name string, v *node)) {
	if len(n.members) == 0 {
		return
	}
	before, v := len(*n.room), new(node)
	for i := range n.members {
		*v = nodeIn(n.room, n.members[i].value)
		visit(n.members[i].name, v)
		*n.room = (*n.room)[:before]
	}
}

// list reads every item of the list with the name; it is nil where there is none.
func list[T any](n *node, name string, parse func(*node) T) []T {
	items := n.get(name)
	if len(items.members) == 0 {
		return nil
	}
	all := make([]T, 0, len(items.members))
	items.each(func(_ string, v *node) { all = append(all, parse(v)) })
	return all
}

// strings is the list of the node itself, where it is one of texts.
func (n *node) strings() []string {
	if len(n.members) == 0 {
		return nil
	}
	all := make([]string, len(n.members))
	for i := range n.members {
		all[i] = n.members[i].value.String()
	}
	return all
}
