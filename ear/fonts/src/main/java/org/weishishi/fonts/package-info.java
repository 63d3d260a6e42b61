/**
 * 字体 · runs at build time only: fetches the open fonts named in package-lock.json with npm and puts the four faces that
 * documents use, with their licences, into the jar.
 */
@NullMarked
package org.weishishi.fonts;

import org.jspecify.annotations.NullMarked;
