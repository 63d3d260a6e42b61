/** Proves that the rooms keep to docs/architecture.md. */
@NullMarked
package org.weishishi.architecture;

import org.jspecify.annotations.NullMarked;
