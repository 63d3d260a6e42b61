/** Where 公示 keeps its rows, and its timer. */
@NullMarked
package org.weishishi.disclosure.infrastructure;

import org.jspecify.annotations.NullMarked;
