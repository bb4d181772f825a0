export const layout = {
  pinSuspended_other:
    '{{count}} panah yang disematkan tidak dapat melewati jalurnya dan untuk sementara digambar otomatis.',
}
