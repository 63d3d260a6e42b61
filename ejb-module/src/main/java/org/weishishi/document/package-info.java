/** 公文 · official documents from immutable snapshots: register numbers, GB/T 9704 layout, PDF/A, fonts, the content store. */
@NullMarked
package org.weishishi.document;

import org.jspecify.annotations.NullMarked;
