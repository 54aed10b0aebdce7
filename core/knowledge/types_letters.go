package knowledge

// LetterForms is what data/letters.json holds.
type LetterForms struct{}
