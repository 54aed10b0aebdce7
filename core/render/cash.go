package render

import "limitcheck/core/plan/cash"

func (w *writer) cash(c *cash.Forecast) {
	if c == nil {
		w.raw("null")
		return
	}
}
