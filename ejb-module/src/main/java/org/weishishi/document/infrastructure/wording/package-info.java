/** The tools of 模板: rows, and the check of a wording against its sample. */
@NullMarked
package org.weishishi.document.infrastructure.wording;

import org.jspecify.annotations.NullMarked;
