/** 外壳 · sign-in, layout, menu, errors, filters: what stands around the pages of the contexts. */
@NullMarked
package org.weishishi.shell;

import org.jspecify.annotations.NullMarked;
