package comparison

// ProductChange is what became of a restricted product; From or To is nil where
// an answer does not list it.
type ProductChange struct {
	Product, Title string
	From, To       *ProductState
	Said
}

// products pairs the entries by product, not by place: the second answer may
// list them in another order.
func (c *comparer) products() []ProductChange {
	var changes []ProductChange
	for i := range c.before.products {
		was := &c.before.products[i]
		now := c.after.product(*was)
		if now == nil {
			changes = append(changes, c.productChange(was.id, "product-gone", &was.ProductState, nil))
		} else if was.ProductState != now.ProductState {
			changes = append(changes, c.productChange(was.id, productID(was, now), &was.ProductState, &now.ProductState))
		}
	}
	for i := range c.after.products {
		if now := &c.after.products[i]; c.before.product(*now) == nil {
			changes = append(changes, c.productChange(now.id, "product-new", nil, &now.ProductState))
		}
	}
	return changes
}

func productID(was, now *product) string {
	switch {
	case was.Top == now.Top:
		return "product-certainty"
	case was.Top == "":
		return "product-cause-found"
	case now.Top == "":
		return "product-cause-lost"
	}
	return "product-cause"
}

func (c *comparer) productChange(id, sentence string, from, to *ProductState) ProductChange {
	title := c.base.ProductTitle(id).In(c.locale)
	describe := func(s *ProductState) string {
		switch {
		case s == nil:
			return ""
		case sentence == "product-certainty":
			return c.term("certainty", s.Certainty)
		case s.Top == "":
			return ""
		}
		return c.causeTitle(s.Top)
	}
	said := c.say(sentence, "product", title, "from", describe(from), "to", describe(to))
	return ProductChange{id, title, from, to, said}
}

// shareProduct reports whether a product is in both answers, or one names none.
func (c *comparer) shareProduct() bool {
	if len(c.before.products) == 0 || len(c.after.products) == 0 {
		return true
	}
	for _, was := range c.before.products {
		if c.after.product(product{id: was.id}) != nil {
			return true
		}
	}
	return false
}
