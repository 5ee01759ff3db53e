import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ out: 'build', precompress: true }),
    // The pages may load and send nothing but from and to this host.
    csp: {
      mode: 'nonce',
      directives: {
        'default-src': ['self'],
        'script-src': ['self'],
        'style-src': ['self'],
        'style-src-attr': ['unsafe-inline'],
        'img-src': ['self'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'form-action': ['self'],
        'frame-ancestors': ['none'],
        'object-src': ['none'],
        'base-uri': ['self'],
      },
    },
    // Paper-thin pages on slow lines: one stylesheet in the head rather than a request for each.
    inlineStyleThreshold: 2048,
    typescript: {
      config: (config) => ({
        ...config,
        include: [...config.include, '../../model/**/*.ts'],
      }),
    },
  },
};
