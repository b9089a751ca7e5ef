/** What alignment and whole batches cost, beside other aligners and beside tokenising alone. */
package org.taiyaku.benchmark;
