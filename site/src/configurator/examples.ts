/** The code samples of the configurator page. The addresses in them are HOME's, which a script puts this site's own in place of. */
import { HOME } from './snippet.ts'

const PROFILE = `{
  restrictions: [{ product: 'jiebei', symptoms: ['limit_zero'], since: '2026-11' }],
  applicant: { entity: 'individual' },
}`

export const EXAMPLES = {
  hear: `const check = document.querySelector('limit-check')
check.addEventListener('limit-check-result', () => console.log('the merchant is reading a result'))
check.addEventListener('limit-check-error', (event) => console.warn(event.detail.code))`,

  vue: `// vite.config.js
vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'limit-check' } } })

<!-- index.html -->
<script async src="${HOME}widget/v1.js"></script>

<!-- YourPage.vue -->
<limit-check product="jiebei" .profile="profile" @limit-check-result="onResult">
  <a href="${HOME}index.html">额度体检</a>
</limit-check>`,

  react: `export const CreditCheck = ({ profile, onResult }) => (
  <>
    <script async src="${HOME}widget/v1.js" />
    <limit-check
      product="jiebei"
      data-profile={JSON.stringify(profile)}
      onlimit-check-result={onResult}
    >
      <a href="${HOME}index.html">额度体检</a>
    </limit-check>
  </>
)`,

  miniProgram: `<web-view src="${HOME}index.html"></web-view>`,

  prefill: `const check = document.querySelector('limit-check')
check.profile = ${PROFILE}`,

  prefillMarkup: `<limit-check data-profile='{"restrictions":[{"product":"jiebei","symptoms":["limit_zero"]}]}'></limit-check>`,

  share: `check.addEventListener('limit-check-shared', ({ detail }) => {
  // detail: { as_of, certainty, explanations: [{ cause, restrictions, standing }], receipt }
  fetch('/your/own/address', { method: 'POST', body: JSON.stringify(detail) })
})`,

  look: `limit-check {
  --limit-check-brand: #1a4f9c;
  --limit-check-on-brand: #ffffff;
  --limit-check-radius: 4px;
}
limit-check::part(primary-button) {
  border-radius: 999px;
}`,

  pinned: `npm install ./limit-check-0.1.0.tgz
cp -r node_modules/limit-check/embed public/limit-check
cat public/limit-check/integrity.json`,

  pinnedMarkup: `<script async src="/limit-check/widget/v1.js" crossorigin="anonymous" integrity="sha384-…"></script>`,
} as const
