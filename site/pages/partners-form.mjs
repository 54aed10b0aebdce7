// The choices of the partners' page. They are written out here so that the script has only to read them.
import { text } from './markup.mjs'
import { prose } from './partners-guide.mjs'

const helpOf = (name, { help }) => (help ? `<p class="help" id="help-${name}">${prose(help)}</p>` : '')

const describedBy = (...ids) => (ids.length ? ` aria-describedby="${ids.join(' ')}"` : '')

const radios = (name, field, values) => `<fieldset class="field"${describedBy(...(field.help ? [`help-${name}`] : []))}>
<legend>${text(field.label)}</legend>
<div class="options">
${values.map((value, index) => `<label class="option"><input type="radio" name="${name}" value="${value}" autocomplete="off"${index === 0 ? ' checked' : ''}><span>${text(field.options[value || 'page'])}</span></label>`).join('\n')}
</div>
${helpOf(name, field)}
</fieldset>`

const labelled = (name, field, control) => `<div class="field">
<label for="choice-${name}">${text(field.label)}</label>
${control}
${helpOf(name, field)}
</div>`

const productChoice = (field, products) => labelled('product', field, `<select id="choice-product" name="product" autocomplete="off"${describedBy('help-product')}>
<option value="">${text(field.options.none)}</option>
${products.map(({ id, title }) => `<option value="${text(id)}">${text(title)}</option>`).join('\n')}
</select>`)

/** A colour is typed, as a partner has it at hand in that form; the picker beside it is for whoever has not. */
const brandChoice = (field, picker) => labelled('brand', field, `<div class="color">
<input type="text" id="choice-brand" name="brand" maxlength="9" autocomplete="off" autocapitalize="off" spellcheck="false"${describedBy('help-brand', 'trouble')}>
<input type="color" class="picker" value="#0b5644" aria-label="${text(picker)}">
</div>`)

/** choicesForm has no form element: there is nothing to send, and the page's policy would refuse it. */
export const choicesForm = ({ catalogue }, { fields, choices, picker }, { OPTIONS, DEFAULTS, MOST_HEIGHT }) => `<h3 id="choices">${text(choices)}</h3>
<div class="choices" role="group" aria-labelledby="choices">
${radios('theme', fields.theme, OPTIONS.theme)}
${radios('locale', fields.locale, OPTIONS.locale)}
${radios('mode', fields.mode, OPTIONS.mode)}
${radios('loading', fields.loading, OPTIONS.loading)}
${productChoice(fields.product, catalogue.products)}
${labelled('minHeight', fields.minHeight, `<input type="number" id="choice-minHeight" name="minHeight" min="0" max="${MOST_HEIGHT}" step="10" value="${DEFAULTS.minHeight}" inputmode="numeric" autocomplete="off"${describedBy('help-minHeight')}>`)}
${labelled('shareWith', fields.shareWith, `<input type="text" id="choice-shareWith" name="shareWith" maxlength="40" autocomplete="off"${describedBy('help-shareWith')}>`)}
${brandChoice(fields.brand, picker)}
${radios('form', fields.form, OPTIONS.form)}
<div class="trouble" id="trouble" role="status"></div>
</div>`
