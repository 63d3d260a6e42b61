/** Words of 电子表格: rows and cells as they come in and go out. */
@NullMarked
package org.weishishi.document.api.sheet;

import org.jspecify.annotations.NullMarked;
