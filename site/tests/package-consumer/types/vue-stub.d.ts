declare module 'vue' {
  export interface GlobalComponents {}
}
