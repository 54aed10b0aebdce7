// The form of custom-elements.json; the standard's own types forget that a custom element's fields may mirror attributes.
import type { ClassMethod, CustomElementDeclaration, CustomElementField, JavaScriptModule, Package } from 'custom-elements-manifest'

interface Element extends CustomElementDeclaration {
  members?: (CustomElementField | ClassMethod)[]
}
interface Module extends JavaScriptModule {
  declarations?: Element[]
}
export interface Manifest extends Package {
  modules: Module[]
}
