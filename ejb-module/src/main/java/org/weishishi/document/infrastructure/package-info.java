/** The tools of 公文: rows, the content store on files, the scheduler that sweeps it. */
@NullMarked
package org.weishishi.document.infrastructure;

import org.jspecify.annotations.NullMarked;
