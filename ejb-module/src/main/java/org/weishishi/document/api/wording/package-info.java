/** Words of 模板: versions of the wording of a kind. */
@NullMarked
package org.weishishi.document.api.wording;

import org.jspecify.annotations.NullMarked;
